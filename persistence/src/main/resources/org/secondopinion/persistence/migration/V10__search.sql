-- A name as it is searched for: small letters without accents, so that bjorn finds Björn. What no
-- decomposition splits is replaced by hand.
create function searchable(name text) returns text
    language sql immutable parallel safe
    return replace(replace(translate(regexp_replace(normalize(lower(name), nfd), '[\u0300-\u036f]', '', 'g'),
        'øłđðı', 'olddi'), 'ß', 'ss'), 'æ', 'ae');

alter table caseload add name_searched text generated always as (searchable(patient_name)) stored;

-- Has the programme a patient of this name already?
create index person_name_searched on person (searchable(name));

-- Urgent care comes first like a change for the worse.
drop index caseload_worse;
create index caseload_urgent on caseload (programme, case_id)
    where worse_at is not null or next = 'HAND_OVER_TO_URGENT_CARE';
