-- Who was invited to a case, and what came of it. Of a link, the hash is kept.

create table care_partner (
    id          uuid primary key,
    case_id     uuid not null references case_file,
    kind        text not null,
    scope       text,
    until       date not null,
    document    text,
    seen_on     date,
    seen_by     uuid references person,
    name        text not null,
    email       text not null,
    invited_at  timestamptz not null,
    invited_by  uuid not null references person,
    link_hash   text unique,
    link_until  timestamptz,
    person      uuid references person,
    accepted_at timestamptz,
    ended       text,
    ended_at    timestamptz,
    ended_by    uuid references person,
    reason      text,
    -- Who stands beside the patient has a scope, who speaks for the patient a document.
    check ((scope is null) <> (document is null)),
    check ((document is null) = (seen_on is null) and (document is null) = (seen_by is null)),
    check ((person is null) = (accepted_at is null)),
    check ((ended is null) = (ended_at is null)),
    -- A link that was used, or taken back, works no more.
    check (link_hash is null or (person is null and ended is null))
);
create index care_partner_case on care_partner (case_id, invited_at desc);
create index care_partner_person on care_partner (person, case_id) where ended is null;
