-- A change of the register reaches workers and receivers at once; they also look every minute.
CREATE FUNCTION straymail_register_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_notify('straymail_register', '');
	RETURN NULL;
END $$;
CREATE TRIGGER "Organisation_changed" AFTER INSERT OR UPDATE OR DELETE ON "Organisation"
	FOR EACH STATEMENT EXECUTE FUNCTION straymail_register_changed();
CREATE TRIGGER "OrganisationDomain_changed" AFTER INSERT OR UPDATE OR DELETE ON "OrganisationDomain"
	FOR EACH STATEMENT EXECUTE FUNCTION straymail_register_changed();
