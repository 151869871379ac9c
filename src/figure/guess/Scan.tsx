import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { plain } from '../../guess/code.ts'
import { classWords as words } from '../../interview/guess.ts'

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>
}

declare global {
  // The platform's reader of codes; not every browser has it, and TypeScript does not know it.
  var BarcodeDetector: (new (options: { formats: readonly string[] }) => Detector) | undefined
}

/** Milliseconds between two looks. */
const PAUSE = 250

/** Reads QR codes with the camera, where the platform can. Each code is handed over once. */
export function Scan({ onCode }: { readonly onCode: (code: string) => void }) {
  const [stream, setStream] = useState<MediaStream | null>(null)
  const [failed, setFailed] = useState(false)
  const [found, setFound] = useState(0)
  const seen = useRef(new Set<string>())
  if (!globalThis.BarcodeDetector || !navigator.mediaDevices) return null
  const start = () => {
    setFailed(false)
    navigator.mediaDevices
      .getUserMedia({ video: { facingMode: 'environment' } })
      .then(setStream, () => setFailed(true))
  }
  const take = (text: string) => {
    const code = plain(text)
    if (seen.current.has(code)) return
    seen.current.add(code)
    setFound(seen.current.size)
    onCode(code)
  }
  return (
    <div className="guess-scan">
      <button type="button" className="button" onClick={stream ? () => setStream(null) : start}>
        {stream ? words.stop : words.scan}
      </button>
      {stream && <Camera stream={stream} onText={take} />}
      <p role="status">{failed ? words.noCamera : found > 0 ? words.scanned(found) : ''}</p>
    </div>
  )
}

/** What the camera sees. It is switched off when this goes. */
function Camera({
  stream,
  onText,
}: {
  readonly stream: MediaStream
  readonly onText: (text: string) => void
}) {
  const video = useRef<HTMLVideoElement>(null)
  const tell = useEffectEvent(onText)
  useEffect(() => {
    const element = video.current
    const Reader = globalThis.BarcodeDetector
    if (!element || !Reader) return
    const reader = new Reader({ formats: ['qr_code'] })
    element.srcObject = stream
    element.play().catch(() => {})
    let timer: ReturnType<typeof setTimeout> | undefined
    let going = true
    const look = async () => {
      // A picture that is not there yet, or cannot be read, is looked at again.
      const codes = await reader.detect(element).catch(() => [])
      if (!going) return
      for (const { rawValue } of codes) tell(rawValue)
      timer = setTimeout(look, PAUSE)
    }
    void look()
    return () => {
      going = false
      clearTimeout(timer)
      for (const track of stream.getTracks()) track.stop()
    }
  }, [stream])
  return <video ref={video} muted playsInline aria-label={words.camera} />
}
