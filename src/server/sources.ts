import type { Settings } from '../config.ts'
import { openSources, type Sources, type SourceSettings } from '../source/open.ts'

/** What the server was told to do, and what can be told only in a program: how to find out what pictures show. */
export type ServerSettings = Settings & Pick<SourceSettings, 'detector'>

/** The opener of sources that the settings describe. */
export function sourcesOf(settings: ServerSettings): Sources {
  return openSources({ ...settings, timeout: settings.sourceTimeout, maxBytes: settings.maxSourceBytes })
}
