/** The kinds of Echo, by what they tell a skill of themselves. */

export type DeviceKind = 'dot' | 'show';
export const DEVICE_KINDS: readonly DeviceKind[] = ['dot', 'show'];

interface Device {
  /** `context.System.device.supportedInterfaces`. APL for audio is not listed there: every device has it. */
  readonly supportedInterfaces: Readonly<Record<string, unknown>>;
  /** What the device adds to `context`. */
  readonly context: Readonly<Record<string, unknown>>;
}

export const DEVICES: Readonly<Record<DeviceKind, Device>> = {
  dot: { supportedInterfaces: {}, context: {} },
  show: {
    supportedInterfaces: { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } },
    context: {
      Viewport: {
        experiences: [{ arcMinuteWidth: 246, arcMinuteHeight: 144, canRotate: false, canResize: false }],
        mode: 'HUB',
        shape: 'RECTANGLE',
        pixelWidth: 1024,
        pixelHeight: 600,
        dpi: 160,
        currentPixelWidth: 1024,
        currentPixelHeight: 600,
        touch: ['SINGLE'],
        video: { codecs: ['H_264_42', 'H_264_41'] },
      },
      Viewports: [
        {
          type: 'APL',
          id: 'main',
          shape: 'RECTANGLE',
          dpi: 160,
          presentationType: 'STANDARD',
          canRotate: false,
          configuration: {
            current: {
              mode: 'HUB',
              video: { codecs: ['H_264_42', 'H_264_41'] },
              size: { type: 'DISCRETE', pixelWidth: 1024, pixelHeight: 600 },
            },
          },
        },
      ],
    },
  },
};
