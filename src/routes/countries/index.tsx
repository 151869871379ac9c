import { createFileRoute } from '@tanstack/react-router'
import { CountriesPage } from '../../reading/CountriesPage.tsx'

export const Route = createFileRoute('/countries/')({ component: CountriesPage })
