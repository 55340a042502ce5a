-- Who can be asked for a second opinion; every programme has its own directory.
create table directory (
    programme  text not null references programme,
    specialist uuid not null references person,
    name       text not null,
    card       jsonb not null,
    primary key (programme, specialist)
);

-- Circumstances, shortlist, ranking and coverage.
create table booking (
    case_id uuid primary key references case_file,
    facts   jsonb not null
);

-- To whom a case was offered, and what came of it.
create table offer (
    case_id         uuid not null references case_file,
    round           integer not null,
    specialist      uuid not null references person,
    specialist_name text not null,
    offered_at      timestamptz not null,
    expires_at      timestamptz not null,
    outcome         text not null check (outcome in ('WAITING', 'ACCEPTED', 'DECLINED', 'UNANSWERED')),
    ended_at        timestamptz,
    reason          text,
    note            text,
    noted           boolean,
    primary key (case_id, round, specialist),
    check ((outcome = 'WAITING') = (ended_at is null)),
    check ((outcome = 'DECLINED') = (reason is not null))
);
-- Nobody asks two at once.
create unique index offer_waiting on offer (case_id) where outcome = 'WAITING';

-- When the opinion is given: at an hour, or written by a day.
create table appointment (
    case_id uuid not null references case_file,
    round   integer not null,
    kind    text not null,
    at      timestamptz,
    zone    text,
    place   text,
    due_by  date,
    primary key (case_id, round),
    check ((at is null) <> (due_by is null)),
    check ((at is null) = (zone is null))
);
