import { oneOf } from '../columns.ts'

/** The fields of security work, as the records and the matrix of countries name them. */
export const domain = oneOf(
  'official security assistance (OSA)',
  'coast guard and patrol vessels',
  'radars and defence equipment transfer',
  'defence equipment transfer agreement',
  '2+2 and reciprocal access',
  'defence capacity building (fields)',
  'peacekeeping sent by Japan',
  'mine and unexploded-ordnance clearance',
  'disaster relief sent by Japan',
  'law enforcement at sea training',
  'peacekeeping training',
  'cybersecurity',
  'climate, disaster and infrastructure aid',
  'defence dialogue and memoranda',
  'counter-piracy agreement (ReCAAP)',
)
