interface Props {
  readonly kicker?: string
  readonly title: string
  readonly standfirst?: string
}

/** The head of a page. */
export function PageHead({ kicker, title, standfirst }: Props) {
  return (
    <header className="section-head">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {standfirst && <p className="standfirst">{standfirst}</p>}
    </header>
  )
}
