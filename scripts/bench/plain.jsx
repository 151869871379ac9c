// The chart as a page of Recharts alone, as its documentation makes one: to measure ourselves beside.
import { createRoot } from 'react-dom/client'
import { CartesianGrid, Legend, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'

const { series, colours } = globalThis.plain
const years = [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))].sort()
const rows = years.map((year) => ({
  year,
  ...Object.fromEntries(
    series.map(({ label, points }) => [label, points.find(({ period }) => period === year)?.value ?? null]),
  ),
}))
createRoot(document.getElementById('root')).render(
  <LineChart width={390} height={300} data={rows}>
    <CartesianGrid />
    <XAxis dataKey="year" />
    <YAxis />
    <Tooltip />
    <Legend />
    {series.map(({ label }, at) => (
      <Line key={label} dataKey={label} stroke={colours[at % colours.length]} isAnimationActive={false} />
    ))}
  </LineChart>,
)
