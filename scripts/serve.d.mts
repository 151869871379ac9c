export interface Served {
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

export function serve(options?: { dir?: string; port?: number; base?: string }): Promise<Served>
