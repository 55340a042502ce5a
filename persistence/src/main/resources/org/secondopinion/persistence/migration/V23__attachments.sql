-- What a file is, by its content; what a browser says of it is not kept any more. Until now there were
-- health record exports in FHIR only.
alter table document
    add kind text not null default 'FHIR'
        check (kind in ('PDF', 'PNG', 'JPEG', 'TIFF', 'DICOM', 'CCDA', 'FHIR')),
    drop media_type;
alter table document alter kind drop default;

-- Not compressed, so that a piece of it can be read without the rest. What is there already stays as it
-- is and is read all the same.
alter table document alter content set storage external;

-- Pages and images. They count once somebody said which records they have.
create table attachment (
    document    uuid primary key references document on delete cascade,
    locked      boolean not null,
    image       jsonb,
    records     text,
    note        text,
    attached_at timestamptz,
    attached_by uuid references person,
    check (num_nulls(records, note, attached_at, attached_by) in (0, 4))
);
