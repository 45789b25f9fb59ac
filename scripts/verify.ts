/** `npm run verify`: the quick part of the checks. */
import { QUICK_STEPS, runSteps } from './steps'

process.exitCode = await runSteps(QUICK_STEPS)
