-- The times from which a patient may choose, until one is chosen or none can be.
create table offered_times (
    case_id uuid primary key references case_file,
    facts   jsonb not null
);
-- What a specialist has in hand, for the hours at which patients are met.
create index offer_specialist on offer (specialist) where outcome = 'ACCEPTED';
