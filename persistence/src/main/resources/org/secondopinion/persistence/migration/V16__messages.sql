-- Mails, what people wish about them, and the messages between patients and the programme.

create table mail (
    id         uuid primary key,
    case_id    uuid not null references case_file,
    kind       text not null,
    subject    text,
    person     uuid references person,
    address    text,
    occasion   text not null,
    queued_at  timestamptz not null,
    send_at    timestamptz not null,
    state      text not null,
    refusals   integer not null,
    changed_at timestamptz not null,
    settled    boolean not null,
    check ((person is null) <> (address is null)),
    -- What was told once is never told again.
    unique nulls not distinct (case_id, kind, subject, person, address, occasion)
);

create table mail_preference (
    person     uuid primary key references person,
    wanted     text not null,
    language   text not null,
    quiet_from time not null,
    quiet_to   time not null
);

create table thread_message (
    number  bigint generated always as identity primary key,
    case_id uuid not null references case_file,
    at      timestamptz not null,
    by      uuid not null references person,
    role    text not null,
    words   text not null
);
create index thread_message_case on thread_message (case_id, number);
create trigger thread_message_append_only before update or delete on thread_message
    for each row execute function refuse_change();

create table thread_reading (
    case_id uuid not null references case_file,
    reader  uuid not null references person,
    number  bigint not null,
    primary key (case_id, reader)
);

-- What db-scheduler has to do; its columns are the library's.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
