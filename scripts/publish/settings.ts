import { openStorage, type Storage } from './storage.ts';

/** The storage that the environment names. Throws a `SettingError`. */
export function storageOfEnvironment(): Storage {
  const setting = (name: string): string => {
    const value = process.env[name];
    if (!value) throw new SettingError(`${name} ontbreekt. Zie npm run publish:storage -- --help`);
    return value;
  };
  const bucket = setting('LOKET_BUCKET');
  if (!URL.canParse(bucket))
    throw new SettingError(`LOKET_BUCKET is "${bucket}", maar dat is geen adres zoals https://s3.example/loket.`);
  return openStorage({
    bucket,
    accessKeyId: setting('LOKET_BUCKET_KEY'),
    secretAccessKey: setting('LOKET_BUCKET_SECRET'),
    region: process.env['LOKET_BUCKET_REGION'] ?? 'eu-west-1',
  });
}

/** A setting is not there or cannot be used. */
export class SettingError extends Error {}
