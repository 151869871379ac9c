import { createFileRoute } from '@tanstack/react-router'
import { GlossaryPage } from '../reading/GlossaryPage.tsx'

export const Route = createFileRoute('/glossary')({ component: GlossaryPage })
