package org.gatepost.problem;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/**
 * Which methods a path supports. Quarkus REST does not say so in its 405, RFC 9110 (section 15.5.6) demands it; so it is
 * read from the resources' annotations, the first time somebody asks.
 */
@Singleton
class AllowedMethods {
    private final BeanManager beans;
    private List<Endpoint> endpoints;

    AllowedMethods(BeanManager beans) {
        this.beans = beans;
    }

    /** The methods of that path, as the header {@code Allow} lists them. */
    synchronized String of(String path) {
        if (endpoints == null) {
            endpoints = endpoints();
        }
        TreeSet<String> methods = new TreeSet<>(List.of("OPTIONS"));
        endpoints.stream()
                .filter(endpoint -> endpoint.path().matcher(path).matches())
                .map(Endpoint::method)
                .forEach(methods::add);
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return String.join(", ", methods);
    }

    private List<Endpoint> endpoints() {
        List<Endpoint> found = new ArrayList<>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).forEach(bean -> {
            Class<?> resource = bean.getBeanClass();
            if (resource.isAnnotationPresent(Path.class)) {
                for (Method method : resource.getDeclaredMethods()) {
                    methods(method).forEach(name -> found.add(new Endpoint(pattern(resource, method), name)));
                }
            }
        });
        return found;
    }

    private static Stream<String> methods(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static Pattern pattern(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = "/" + resource.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
        StringBuilder pattern = new StringBuilder();
        for (String part : path.split("/+")) {
            if (!part.isEmpty()) {
                pattern.append('/').append(part.startsWith("{") ? "[^/]+" : Pattern.quote(part));
            }
        }
        return Pattern.compile(pattern + "/?");
    }

    private record Endpoint(Pattern path, String method) {}
}
