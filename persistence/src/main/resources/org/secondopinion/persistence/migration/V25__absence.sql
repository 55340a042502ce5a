-- Days on which a specialist is away, for every programme that lists them.
create table absence (
    specialist uuid not null references person,
    from_day   date not null,
    until_day  date not null,
    noted_by   uuid not null references person,
    noted_at   timestamptz not null,
    primary key (specialist, from_day),
    check (from_day <= until_day)
);
create index absence_until_day on absence (until_day);
