/** Reads a QR code from a phone or from paper, where the browser can (`BarcodeDetector`). */
import { useEffect, useRef } from 'preact/hooks';

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

declare const BarcodeDetector: (new (options: { readonly formats: readonly string[] }) => Detector) | undefined;

/** Whether this browser has a camera that it can read codes with. */
export function canScan(): boolean {
  return typeof BarcodeDetector !== 'undefined' && navigator.mediaDevices !== undefined;
}

interface Props {
  readonly label: string;
  readonly onCode: (text: string) => void;
  readonly onFail: () => void;
}

/** Looks a few times a second, until something was read or the dialog closes. */
export function Camera({ label, onCode, onFail }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    let stream: MediaStream | undefined;
    let stopped = false;
    const look = async (): Promise<void> => {
      if (!BarcodeDetector || !video.current) return onFail();
      const detector = new BarcodeDetector({ formats: ['qr_code'] });
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      if (stopped) return stop();
      video.current.srcObject = stream;
      await video.current.play();
      while (!stopped) {
        const [code] = await detector.detect(video.current);
        if (code) return onCode(code.rawValue);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    };
    const stop = (): void => {
      stopped = true;
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    look().catch(onFail);
    return stop;
  }, []);
  return <video class="desk-camera" ref={video} aria-label={label} muted playsInline />;
}
