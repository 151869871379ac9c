import { createFileRoute } from '@tanstack/react-router'
import { DeckPage } from '../reading/DeckPage.tsx'

export const Route = createFileRoute('/deck')({ component: DeckPage })
