export { serialiseFields } from '../../src/wire/index.ts';
