import { toDecimalText } from '@stplan/model';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { exportParquet } from '../src/export/export-parquet.ts';
import { exportInputOf } from './plans.ts';

/** Parquet files are read with another library, and their decimals from their bytes, since that library makes floats. */

const TEXT = `plan Small "Small" { footprint Small }
footprint Small "Small" { members Acute }
organisation Acute "=HYPERLINK(1)" { kind acute trust }
position Acute in £m annual scope provider {
  years     2017/18  2018/19  2019/20
  planned    (4.2)        -        _
  forecast  90,071,992,547.409931  0.1  _
  underlying = £10.0m / 3
}
beds Wards "Wards" at Acute { years 2017/18  opening 430  percent "change" (2.4%) }
`;

const files = new Map(exportParquet(exportInputOf(TEXT)).map(({ name, bytes }) => [name, bytes] as const));

function fileOf(name: string): ArrayBuffer {
  const bytes = files.get(`${name}.parquet`);
  if (bytes === undefined) throw new Error(`there is no ${name}`);
  return bytes.slice().buffer;
}

/** The rows with decimals as the texts of their exact values. */
async function rowsOf(name: string): Promise<Record<string, unknown>[]> {
  const file = fileOf(name);
  const metadata = parquetMetadata(file);
  const scales = new Map(
    metadata.schema.flatMap((each) => (each.scale === undefined ? [] : [[each.name, each.scale]])),
  );
  const schema = metadata.schema.map(({ converted_type, logical_type: _, ...each }) =>
    converted_type === 'DECIMAL' ? each : { ...each, ...(converted_type === undefined ? {} : { converted_type }) },
  );
  const rows = await parquetReadObjects({ file, metadata: { ...metadata, schema }, utf8: false });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        value instanceof Uint8Array ? decimalOf(value, Number(scales.get(column))) : value,
      ]),
    ),
  );
}

function decimalOf(bytes: Uint8Array, scale: number): string {
  const unsigned = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return toDecimalText({ n: BigInt.asIntN(bytes.length * 8, unsigned), d: 10n ** BigInt(scale) });
}

describe('Parquet files', () => {
  it('have a table for each kind, and the same columns in each plan', () => {
    expect([...files.keys()]).toContain('service-changes.parquet');
    const columns = (name: string) => parquetMetadata(fileOf(name)).schema.map((each) => each.name);
    expect(columns('transfers')).toEqual(columns('positions'));
    expect(columns('statements')).toContain('unexplained_text');
  });

  it('state figures as DECIMAL(38, 10)', () => {
    const value = parquetMetadata(fileOf('positions')).schema.find(({ name }) => name === 'value');
    expect(value).toMatchObject({ converted_type: 'DECIMAL', precision: 38, scale: 10, type: 'FIXED_LEN_BYTE_ARRAY' });
  });

  it('hold every digit, also those that no float holds', async () => {
    const rows = await rowsOf('positions');
    const said = rows.map(({ row, period, value, value_text: text }) => [row, period, value, text]);
    expect(said).toContainEqual(['planned', '2017/18', '-4200000', null]);
    expect(said).toContainEqual(['planned', '2018/19', '0', null]);
    expect(said).toContainEqual(['forecast', '2017/18', '90071992547409931', null]);
    // a third is no decimal: it stands as a text beside its column
    expect(said).toContainEqual(['underlying', '2017/18', null, '10000000/3']);
    expect(rows.find(({ period, row }) => row === 'planned' && period === '2019/20')).toBeUndefined();
    const beds = await rowsOf('beds');
    expect(beds.map(({ row, unit, value, step }) => [row, unit, value, step])).toEqual([
      ['opening', 'beds', '430', '0'],
      ['percent "change"', 'plain number', '-0.024', '0.001'],
    ]);
  });

  it('give a text as it stands', async () => {
    expect(await rowsOf('organisations')).toEqual([
      { name: 'Acute', title: '=HYPERLINK(1)', kind: 'acute trust', ods: '', listed_in: 'plan' },
    ]);
  });

  it('are the same bytes again', () => {
    const again = exportParquet(exportInputOf(TEXT));
    expect(again.map(({ bytes }) => bytes)).toEqual([...files.values()]);
  });
});
