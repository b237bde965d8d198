/**
 * The function in the database that gives a county parts of its own, to be moved, backed up or detached alone.
 *
 * Everything of the county is moved in one transaction, during which nobody else can write; it is for an administrator.
 *
 * @stability experimental
 * @since 0.1.0
 */

/** `SELECT lianxin.separate('421202')` makes `lianxin.cases_421202` and its like. @since 0.1.0 */
export const SEPARATE = `
CREATE OR REPLACE FUNCTION lianxin.separate(_county text) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog AS $body$
DECLARE
  _table text;
  _part text;
BEGIN
  PERFORM FROM lianxin.counties c WHERE c.county = _county FOR UPDATE;
  FOREACH _table IN ARRAY ARRAY['cases', 'entries', 'outbox'] LOOP
    _part := _table || '_' || _county;
    EXECUTE format('CREATE TABLE lianxin.%I (LIKE lianxin.%I INCLUDING ALL) %s', _part, _table || '_together',
      (SELECT 'WITH (' || array_to_string(c.reloptions, ', ') || ')' FROM pg_class c
       WHERE c.oid = format('lianxin.%I', _table || '_together')::regclass));
    EXECUTE format(
      'WITH moved AS (DELETE FROM lianxin.%I WHERE county = $1 RETURNING *) INSERT INTO lianxin.%I SELECT * FROM moved',
      _table || '_together', _part) USING _county;
    EXECUTE format('ALTER TABLE lianxin.%I ATTACH PARTITION lianxin.%I FOR VALUES IN (%L)', _table, _part, _county);
  END LOOP;
END $body$`
