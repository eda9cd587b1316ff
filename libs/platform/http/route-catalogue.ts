import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { RouteDefinition } from '#libs/contracts';
import { routeOf } from './route.decorator.js';

/** The routes this process serves, read from its controllers. */
@Injectable()
export class RouteCatalogue {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** @throws when two controller methods serve the same method and path. */
  list(): RouteDefinition[] {
    const found = new Map<string, RouteDefinition>();
    for (const { instance } of this.discovery.getControllers()) {
      for (const route of this.routesOf(instance as object | undefined)) {
        const key = `${route.method} ${route.path}`;
        if (found.has(key)) throw new Error(`${key} is served by two controller methods`);
        found.set(key, route);
      }
    }
    return [...found.values()];
  }

  private routesOf(controller: object | undefined): RouteDefinition[] {
    if (!controller) return [];
    const prototype = Object.getPrototypeOf(controller) as Record<string, unknown>;
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const method = prototype[name];
      const route = typeof method === 'function' ? routeOf(method) : undefined;
      return route ? [route] : [];
    });
  }
}
