export async function buildEmbed() { return ''; }
