import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { publishers } from './scripts/publishers.mjs'

/** The shell, the routes (not the pages behind them), and what the words and views of every page need. */
const SHELL =
  /src\/(router|routeTree\.gen|pause)|src\/routes\/(?!.*tsr-split)|src\/ui\/(?!FindBox|found|near|type|early|.*\?raw)|interview\/(sections|interface|words)\.ts|charts\/view\.ts|figure\/(params|named|Figure)\.tsx?|reading\/(SearchNotice|AsOfSwitch|useLiving)|vite\/preload-helper/

export default defineConfig(({ isSsrBuild }) => ({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true, quoteStyle: 'single', semicolons: false }),
    react(),
    publishers(),
  ],
  build: {
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // One sheet: each that comes lays the page out anew.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: isSsrBuild
        ? {}
        : {
            // What every page needs stands in two files: many small ones compress worse and load later.
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                {
                  name: 'vendor',
                  test: /node_modules\/(react|react-dom|scheduler|@tanstack|use-sync-external-store)\//,
                },
                { name: 'shell', test: SHELL },
                // Each lazy file is a name in the first script: what is always loaded together stands in one.
                { name: 'memory', test: /src\/outputs\/(memory|png|qr)\.ts|node_modules\/(fflate|uqr)\// },
                {
                  name: 'table',
                  test: /src\/data\/(table|columns|units|decimal|ordinals|topics|sources|datasets)\.ts|node_modules\/(d3-dsv|valibot)\//,
                },
                {
                  name: 'frame',
                  test: /src\/charts\/(frame|time|chart|known|tell|axes|text|widths|prepare|charts|points|read|reveal|tabulate)\.ts|node_modules\/d3-array\/src\/ticks/,
                },
                {
                  name: 'card',
                  test: /src\/charts\/layout|src\/figure\/(LiveFigure|FigureCard|FigureKey|RevealCard|Controls|SeriesChips|YearSpan|Share|Table|CellRecords|SourcesPanel|Drawing|Reader|Reading|cardOf|sources|use\w+)\.tsx?|src\/plots\/(load|Mark)\.tsx?|src\/interview\/(controls|reveal)\.ts/,
                },
                { name: 'share', test: /src\/interview\/(share|quotes)\.ts/ },
                // Where the figures of a topic come from: who published it, and all else.
                { name: (id) => `from-${id.split('/').at(-2)}`, test: /sources\.csv\?publishers$/ },
                {
                  name: (id) => `about-${id.split('/').at(-2)}`,
                  test: /src\/data\/\w+\/(sources|datasets)\.(ts|csv)/,
                },
              ],
            },
          },
    },
  },
}))
