package org.framescope.linguistics;

/**
 * A model that the parser uses, by content.
 *
 * @param name the name of its file
 * @param version the version of the artifact that carries it
 * @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits; checked when it is loaded
 * @param licence SPDX identifier of its licence
 */
public record ModelFile(String name, String version, String sha256, String licence) {}
