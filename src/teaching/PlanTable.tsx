import { said } from '../lessons/figures.ts'
import type { Figures, Plan } from '../lessons/types.ts'
import { lessonWords as words } from '../lessons/words.ts'
import { clock } from './clock.ts'
import { LessonButton } from './LessonButton.tsx'

/** A plan by the clock: each step with the one button that opens what to show. */
export function PlanTable({ plan, of }: { readonly plan: Plan; readonly of: Figures }) {
  const times = clock(plan.steps)
  return (
    <section className="plan" data-plan={plan.minutes}>
      <h3>{words.plan(plan.minutes)}</h3>
      <p className="quiet">
        {words.need} {plan.needs}
      </p>
      <ol>
        {plan.steps.map((step, index) => (
          <li key={times[index]} className="step">
            <span className="step-time">{times[index]}</span>
            <p>
              <b>{step.title}.</b> {said(step.act, of)}
            </p>
            <LessonButton link={step.open} of={of} />
          </li>
        ))}
      </ol>
    </section>
  )
}
