const SECONDS_IN: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** The seconds in `90s`, `20m`, `3h`, `2d` or several of them, `1h30m`; null when it is written otherwise. */
export function readSeconds(text: string): number | null {
  if (!/^(\d+(\.\d+)?[smhd])+$/.test(text)) return null;
  const parts = text.match(/[\d.]+[smhd]/g) ?? [];
  return parts.reduce((sum, part) => sum + Number(part.slice(0, -1)) * (SECONDS_IN[part.slice(-1)] ?? 0), 0);
}
