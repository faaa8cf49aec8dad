/** An APLA directive with these items in its template. */
export function apla(items: readonly unknown[], change: Readonly<Record<string, unknown>> = {}) {
  return {
    type: 'Alexa.Presentation.APLA.RenderDocument',
    token: 'hold',
    document: { type: 'APLA', version: '0.91', mainTemplate: { parameters: ['payload'], items }, ...change },
  };
}
