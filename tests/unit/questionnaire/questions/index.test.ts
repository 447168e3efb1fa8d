import { describe, expect, it } from 'vitest';
import { BESIDE_THE_RANKING } from '../../../../src/engine/index.ts';
import { decisionCatalogue } from '../../../../src/knowledge/index.ts';
import { questions, sections, type Question } from '../../../../src/questionnaire/index.ts';

const all: readonly Question[] = questions;
const optionQuestions = all.filter((question) => question.kind !== 'number');
const numberQuestions = all.filter((question) => question.kind === 'number');

describe('questions', () => {
  it('have ids of their own in kebab-case', () => {
    const ids = all.map((question) => question.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('answer each input of the scenario exactly once', () => {
    expect(all.map((question) => question.input).toSorted()).toEqual([
      'broker', 'cloud', 'credentials', 'deviceFlashKiB', 'deviceManagement', 'deviceRamKiB', 'direction', 'durability', 'fileTransfer', 'firewall',
      'fleetSize', 'guarantee', 'ipStack', 'latency', 'links', 'lossShare', 'messagesPerDay', 'metered', 'multiplexing', 'nat', 'oneToMany', 'ordered',
      'patterns', 'payloadBytes', 'payloadEncoding', 'platform', 'power', 'pushToDevice', 'reportBursts', 'roundTripMs', 'security', 'sleepy', 'standards', 'team',
      'todaysProtocol', 'topology',
    ]);
  });

  it('offer every family of the catalogue as what may run today', () => {
    const today = optionQuestions.find(({ id }) => id === 'today');
    expect(today?.options.map(({ id }): string => id).toSorted()).toEqual([...decisionCatalogue.families.map(({ id }) => id), 'nothing'].toSorted());
  });

  it('have at most seven essential ones', () => {
    expect(all.filter((question) => question.tier === 'essential').map((question) => question.id))
      .toEqual(['platform', 'link', 'firewall', 'topology', 'patterns', 'payload', 'security']);
  });

  it('fill every section', () => {
    expect(sections.filter((section) => !all.some((question) => question.section === section.id))).toEqual([]);
  });

  it('say what is asked in one short line without a link', () => {
    for (const question of all) {
      expect(question.hint.length, question.id).toBeLessThanOrEqual(90);
      expect(question.hint, question.id).not.toMatch(/https?:|\n/);
      expect(question.why.text.length, question.id).toBeGreaterThan(30);
      expect(question.why.criteria.length > 0, `${question.id} names the criteria it bears on, unless it is beside the ranking`).toBe(!BESIDE_THE_RANKING.has(question.input));
    }
  });

  it('offer options in neutral words', () => {
    for (const question of optionQuestions) {
      for (const option of question.options) {
        expect(`${option.label} ${option.description}`, `${question.id}/${option.id}`).not.toMatch(/\b(recommended|modern|legacy|best|better|popular|simple|easy)\b/i);
        expect(option.description, `${question.id}/${option.id}`).not.toContain('\n');
      }
    }
  });

  it('order options by label where they do not stand for numbers', () => {
    for (const question of optionQuestions.filter((question) => question.orderedBy === 'label')) {
      const labels = question.options.map((option) => option.label.toLowerCase());
      expect(labels, question.id).toEqual(labels.toSorted());
    }
    expect(optionQuestions.filter((question) => question.orderedBy === 'number').map((question) => question.id)).toEqual(['latency']);
  });

  it('have distinct option ids, none of which means something else in an answer', () => {
    for (const question of optionQuestions) {
      const ids: readonly string[] = question.options.map((option) => option.id);
      expect(new Set(ids).size, question.id).toBe(ids.length);
      expect(ids, question.id).not.toContain('unknown');
    }
  });

  it('bound every number, with points and a stand-in inside the bounds', () => {
    for (const question of numberQuestions) {
      const { bounds, points, typical } = question;
      expect(bounds.low, question.id).toBeLessThan(bounds.high);
      expect([...points], question.id).toEqual(points.toSorted((a, b) => a - b));
      for (const value of [...points, typical.value]) {
        expect(value, question.id).toBeGreaterThanOrEqual(bounds.low);
        expect(value, question.id).toBeLessThanOrEqual(bounds.high);
      }
      expect(typical.because.length, question.id).toBeGreaterThan(20);
    }
  });

  it('convert numbers to the scenario and back', () => {
    for (const question of numberQuestions) {
      for (const point of question.points) {
        expect(Math.abs(question.fromInput(question.toInput(point)) - point), question.id).toBeLessThanOrEqual(point * 1e-12);
      }
    }
  });

  it('are set aside only by answers that their rule can meet', () => {
    for (const question of all) {
      const rule = question.setAsideWhen;
      if (rule === undefined) continue;
      const other = all.find((candidate) => candidate.id === rule.question);
      if (other === undefined || other.kind === 'number') throw new Error(`${question.id} is set aside by ${rule.question}, which has no options`);
      expect(other.id, question.id).not.toBe(question.id);
      expect(other.setAsideWhen, `${question.id} depends on ${other.id}, which must always be asked`).toBeUndefined();
      const known: readonly string[] = other.options.map((option) => option.id);
      expect(rule.only.filter((id) => !known.includes(id)), question.id).toEqual([]);
    }
  });
});
