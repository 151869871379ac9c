interface Props {
  readonly svg: string
  readonly className: string
}

/** A picture that our own build has drawn. */
export const Svg = ({ svg, className }: Props) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the SVG is drawn by our own build
  <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />
)
