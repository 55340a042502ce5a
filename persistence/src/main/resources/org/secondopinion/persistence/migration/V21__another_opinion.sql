-- How many opinions a programme arranges for one case, the first doctor's included.
alter table programme add most_opinions integer not null default 3 check (most_opinions >= 2);

-- A patient's search for opinions beyond the second, and what a navigator allowed.
create table opinion_search (
    case_id uuid primary key references case_file,
    facts   jsonb not null
);

-- What the patient made of the opinions, and what came of the doctors' talk, are facts of each
-- opinion now. Everything that is there is about the second.
alter table opinion_reading add ordinal integer not null default 2;
alter table opinion_reading alter ordinal drop default;
alter table opinion_reading drop constraint opinion_reading_pkey;
alter table opinion_reading add primary key (case_id, ordinal);
update opinion_reading set facts = (facts - 'first' - 'second') || jsonb_build_object('ordinal', 2,
    'fits', jsonb_build_object('1', facts -> 'first', '2', facts -> 'second'));

alter table doctors_talk add ordinal integer not null default 2;
alter table doctors_talk alter ordinal drop default;
alter table doctors_talk drop constraint doctors_talk_pkey;
alter table doctors_talk add primary key (case_id, ordinal);
update doctors_talk set facts = facts || jsonb_build_object('ordinal', 2);
