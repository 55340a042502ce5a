-- That doctors who differ were asked to talk, and by whom, while nothing has come of it yet.

create table doctors_talk_invitation (
    case_id uuid not null references case_file,
    ordinal integer not null,
    facts   jsonb not null,
    primary key (case_id, ordinal)
);
