-- The opinions, version by version. What reports count is read out of the findings, so that
-- there is one truth.
create table opinion (
    case_id           uuid not null references case_file,
    ordinal           integer not null check (ordinal >= 2),
    version           integer not null check (version >= 1),
    author            uuid not null references person,
    state             text not null check (state in ('DRAFT', 'SIGNED', 'SENT_BACK', 'RELEASED')),
    findings          jsonb not null,
    on_diagnosis      text generated always as (findings ->> 'onDiagnosis') stored,
    on_treatment      text generated always as (findings ->> 'onTreatment') stored,
    revision          integer not null,
    saved_in          text not null,
    saved_at          timestamptz,
    asked_for         text,
    signed_name       text,
    signed_at         timestamptz,
    sent_back_because text,
    sent_back_at      timestamptz,
    released_at       timestamptz,
    release           jsonb,
    primary key (case_id, ordinal, version),
    check ((state = 'DRAFT') = (signed_at is null)),
    check ((state = 'SENT_BACK') = (sent_back_at is not null)),
    check ((state = 'RELEASED') = (released_at is not null)),
    check (num_nulls(signed_at, signed_name) in (0, 2)),
    check (num_nulls(sent_back_at, sent_back_because) in (0, 2)),
    check (num_nulls(released_at, release) in (0, 2))
);

create function keep_what_was_signed() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' and (new.author, new.findings, new.signed_name, new.signed_at)
            is distinct from (old.author, old.findings, old.signed_name, old.signed_at) then
        raise exception 'what was signed stays as it was signed';
    end if;
    return new;
end $$;
create trigger opinion_stays_as_signed before update on opinion
    for each row execute function keep_what_was_signed();

-- What the navigator noted of the first opinion, what the patient made of both, and what came
-- of the doctors' talk.
create table first_opinion (
    case_id uuid primary key references case_file,
    facts   jsonb not null
);
create table opinion_reading (
    case_id uuid primary key references case_file,
    facts   jsonb not null
);
create table doctors_talk (
    case_id uuid primary key references case_file,
    facts   jsonb not null
);
