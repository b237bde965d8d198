/**
 * The function through which everything goes into a vault: one round trip, one transaction.
 *
 * The county's row is held until the end, so that of two commits decided after the same line the second finds another
 * line and writes nothing. Bytes arrive as base64.
 *
 * @stability experimental
 * @since 0.1.0
 */

/** @since 0.1.0 */
export const COMMIT = `CREATE FUNCTION lianxin_vault.commit(in_county text, after bigint, change jsonb) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM lianxin_vault.counties c WHERE c.county = in_county FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'the county is not known here'; END IF;
  IF after IS DISTINCT FROM coalesce(
    (SELECT a.sequence FROM lianxin_vault.audit a WHERE a.county = in_county ORDER BY a.sequence DESC LIMIT 1), 0
  ) THEN RETURN false; END IF;

  INSERT INTO lianxin_vault.audit (county, sequence, previous, text, hash)
  SELECT in_county, l.sequence, l.previous, l.text, l.hash
  FROM jsonb_to_record(change -> 'line') AS l (sequence bigint, previous text, text text, hash text);

  INSERT INTO lianxin_vault.keys (county, person_id, version, cipher, master, wrapped)
  SELECT in_county, k."personId", k.version, k.cipher, k.master, decode(k.wrapped, 'base64')
  FROM jsonb_to_recordset(change -> 'keys')
    AS k ("personId" text, version integer, cipher text, master text, wrapped text)
  ON CONFLICT (county, person_id) DO UPDATE
  SET version = excluded.version, cipher = excluded.cipher, master = excluded.master, wrapped = excluded.wrapped;

  INSERT INTO lianxin_vault.items (county, kind, id, person_id, key_version, sensitivity, sealed)
  SELECT in_county, i.kind, i.id, i."personId", i."keyVersion", i.sensitivity, decode(i.sealed, 'base64')
  FROM jsonb_to_recordset(change -> 'items')
    AS i (kind text, id text, "personId" text, "keyVersion" integer, sensitivity text, sealed text)
  ON CONFLICT (county, kind, id) DO UPDATE
  SET person_id = excluded.person_id, key_version = excluded.key_version, sensitivity = excluded.sensitivity,
    sealed = excluded.sealed;

  UPDATE lianxin_vault.keys k SET wrapped = NULL
  WHERE k.county = in_county AND k.person_id = change ->> 'erase';
  UPDATE lianxin_vault.items i SET sealed = NULL
  WHERE i.county = in_county AND i.person_id = change ->> 'erase';

  UPDATE lianxin_vault.counties c
  SET master = coalesce(change ->> 'master', c.master),
    pruned_through = coalesce((change ->> 'pruneThrough')::bigint, c.pruned_through)
  WHERE c.county = in_county AND (change ? 'master' OR change ? 'pruneThrough');
  DELETE FROM lianxin_vault.audit a
  WHERE a.county = in_county AND a.sequence <= (change ->> 'pruneThrough')::bigint;
  RETURN true;
END $$`
