export async function showDiagnosis(..._: unknown[]): Promise<void> {}
