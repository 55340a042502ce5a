package org.secondopinion.persistence.columns;

import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Writes which of its records a sealed interface is, so that the domain needs no
 * annotation for it: {@code "@type": "Allergy"}. The name is part of what is stored, so a
 * record that was renamed cannot read what it wrote before.
 */
final class SealedTypes extends NopAnnotationIntrospector {

	private static final String PROPERTY = "@type";

	@Override
	public @Nullable TypeResolverBuilder<?> findTypeResolver(MapperConfig<?> config, AnnotatedClass type,
			JavaType baseType) {
		if (!baseType.getRawClass().isSealed()) {
			return null;
		}
		return new StdTypeResolverBuilder(JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY,
				PROPERTY, null, false, null));
	}

	@Override
	public @Nullable List<NamedType> findSubtypes(Annotated type) {
		Class<?> sealed = type.getRawType();
		if (!sealed.isSealed()) {
			return null;
		}
		return Arrays.stream(sealed.getPermittedSubclasses())
			.map((record) -> new NamedType(record, record.getSimpleName()))
			.toList();
	}

}
