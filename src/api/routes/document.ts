import { z } from 'zod';
import { shape } from '../presenters/shape.ts';
import { type Route, route } from '../route.ts';

const document = shape(
  'OpenApi',
  'OpenAPI 3.1 文档',
  'An OpenAPI 3.1 document',
  z.looseObject({ openapi: z.literal('3.1.0') }),
);

/** The API's description of itself. @param read gives the document, which describes this route too. */
export const documentRoute = (read: () => { openapi: string }): Route =>
  route({
    id: 'getOpenApi',
    method: 'get',
    path: '/openapi.json',
    tag: 'service',
    summary: { zh: '本文档', en: 'This document' },
    about: {
      zh: '由各路由的定义生成，与所挂载的一致。',
      en: 'Made of the definitions of the routes: what is mounted is what is documented.',
    },
    answers: { 200: document },
    handle: async () => ({ body: { ...read(), openapi: '3.1.0' as const } }),
  });
