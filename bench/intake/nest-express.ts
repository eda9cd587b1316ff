// What one would write first for (a): Nest on Express, Prisma create, answer.
import 'reflect-metadata';
import { Body, Controller, HttpCode, Inject, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PrismaPg } from '@prisma/adapter-pg';
import { v7 as uuidv7 } from 'uuid';
import { PrismaClient } from '#libs/data';
import { LOCAL_OWNER_ID, LOCAL_TENANT_ID } from '#libs/platform';

@Controller()
class ReceiptController {
  constructor(@Inject(PrismaClient) private readonly prisma: PrismaClient) {}

  @Post('v1/intake')
  @HttpCode(202)
  create(@Body() { text }: { text: string }) {
    const id = uuidv7();
    const body = Buffer.from(text);
    return this.prisma.receipt.create({
      data: {
        id,
        tenantId: LOCAL_TENANT_ID,
        ownerId: LOCAL_OWNER_ID,
        channel: 'stock',
        deliveryKey: id,
        kind: 'text',
        body,
      },
      select: { id: true, state: true, receivedAt: true },
    });
  }
}

const connect = () =>
  new PrismaClient({ adapter: new PrismaPg({ connectionString: process.env['DATABASE_URL'] ?? '' }) });

@Module({ controllers: [ReceiptController], providers: [{ provide: PrismaClient, useFactory: connect }] })
class StockModule {}

const app = await NestFactory.create(StockModule, { logger: false });
await app.listen(Number(process.env['PORT']), '127.0.0.1');
