package dev.shopstrata.asset;

import dev.shopstrata.problem.ProblemCode;

/** A problem of a content, before it is known which layer's file it was found in. */
record Finding(ProblemCode code, String message, String fix, Place at) {}
