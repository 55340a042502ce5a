-- What happened between a request and the arrival of the record: refusals, more time
-- taken, letters. Null for the attempts of before.
alter table record_attempt add column pursuit jsonb;
