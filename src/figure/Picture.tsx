import type { Size } from '../charts/layout/types.ts'

/** The drawn pictures of a frame, both sizes; the style shows the one that fits. */
export function Picture({ svgs }: { readonly svgs: Readonly<Record<Size, string>> }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the SVG is drawn by our own build
  return <div className="pictures" dangerouslySetInnerHTML={{ __html: svgs.wide + svgs.narrow }} />
}
