/** A model's files are at fault, not the device: another try with the same files ends the same way. */
export class FileFault extends Error {}

/** A file of this site did not come, and with it no model, whatever files that has. */
export class SiteFault extends Error {}
