-- Whether specialists see the first opinion only after they committed to findings of their own.
alter table programme add blind_review boolean not null default false;

-- Kept with the offer as it was made: a programme that turns it on or off changes no review under way.
alter table offer add blind boolean not null default false;

-- What they committed to: written once, and never changed.
create table committed_findings (
    case_id      uuid not null references case_file,
    author       uuid not null references person,
    committed_at timestamptz not null,
    facts        jsonb not null,
    primary key (case_id, author)
);
create trigger committed_findings_append_only before update or delete on committed_findings
    for each row execute function refuse_change();
