-- A record that was found in a file is looked at before it counts as in hand.
alter table record_item
    drop constraint record_item_state_check,
    drop constraint record_item_check,
    add constraint record_item_state_check check (state in
        ('NEEDED', 'FOUND', 'REQUESTED', 'ARRIVED', 'IN_HAND', 'ALREADY_IN_HAND', 'WAIVED')),
    add constraint record_item_check check ((state in ('FOUND', 'ALREADY_IN_HAND')) = (evidence is not null));
