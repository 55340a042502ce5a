-- When somebody last signed in: whoever stays away gets no new cases.
alter table person add signed_in_at timestamptz;
-- The staff whom the platform knows already have signed in once, nobody wrote down when.
update person set signed_in_at = now() where programme is not null;
