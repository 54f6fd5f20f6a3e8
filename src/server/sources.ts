import type { Settings } from '../config.ts'
import { openSources, type Sources } from '../source/open.ts'

/** The opener of sources that the settings describe. */
export function sourcesOf(settings: Settings): Sources {
  return openSources({ ...settings, timeout: settings.sourceTimeout, maxBytes: settings.maxSourceBytes })
}
