/** A model's files are at fault, not the device: another try with the same files ends the same way. */
export class FileFault extends Error {}
