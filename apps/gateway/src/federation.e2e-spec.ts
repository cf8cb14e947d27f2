import { compose, FixtureGateway, FixtureSubgraph } from './gateway.fixtures';

jest.setTimeout(30_000);

interface Product {
  id: string;
  sku: string;
  brand: string;
  weight?: number;
}
const product: Product = { id: 'p1', sku: 's1', brand: 'b1' };
const seen: string[] = [];

const catalogue = new FixtureSubgraph(
  'catalogue',
  `extend schema @link(url: "https://tongxin.test/specs/sensitive/v1.0", import: ["@sensitive"]) @composeDirective(name: "@sensitive")
   directive @sensitive(level: String!) on FIELD_DEFINITION
   type Query { product: Product products: [Product!]! review: Review }
   type Product @key(fields: "id") @key(fields: "sku brand { name }") {
     id: ID!
     sku: String!
     brand: Brand!
     weight: Int @tag(name: "logistics")
     price: Int @sensitive(level: "L3")
     internalCost: Int @inaccessible
     unit: String @shareable
     stock: Int
   }
   type Brand @shareable { name: String! }
   type Review @key(fields: "id") { id: ID! }
   interface Media @key(fields: "id") { id: ID! title: String! }
   type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int }
   extend type Query { media: [Media!]! }`,
  {
    Query: { product: () => product, products: () => [product], review: () => ({ id: 'r1' }), media: () => [{ __typename: 'Book', id: 'm1', title: '书', pages: 9 }] },
    Product: {
      __resolveReference: (reference: Partial<Product>) => {
        seen.push(Object.keys(reference).sort().join());
        return product;
      },
      brand: () => ({ name: 'b1' }),
      weight: () => 12,
      price: () => 5,
      internalCost: () => 1,
      unit: () => '件',
      stock: () => 1,
    },
    Book: { __resolveReference: ({ id }: { id: string }) => ({ id, title: '书', pages: 9 }) },
  },
);

const shipping = new FixtureSubgraph(
  'shipping',
  `type Product @key(fields: "id") {
     id: ID!
     weight: Int @external
     internalCost: Int @external
     shippingCost: Int @requires(fields: "weight internalCost")
     unit: String @shareable
     stock: Int @override(from: "catalogue")
   }
   type Media @interfaceObject @key(fields: "id") { id: ID! views: Int! }`,
  {
    Product: {
      shippingCost: ({ weight, internalCost }: { weight: number; internalCost: number }) => weight * 2 + internalCost,
      unit: () => '件',
      stock: () => 42,
    },
    Media: { views: ({ id }: { id: string }) => id.length * 100 },
  },
);

const reviews = new FixtureSubgraph(
  'reviews',
  `type Product @key(fields: "sku brand { name }") { sku: String! brand: Brand! reviewCount: Int! }
   type Brand @shareable { name: String! }
   type Review @key(fields: "id") { id: ID! author: Author @provides(fields: "name") }
   type Author @key(fields: "id") { id: ID! name: String! @external }
   type Query { bySku: Product }`,
  {
    Query: { bySku: () => ({ __typename: 'Product', sku: 's1', brand: { name: 'b1' } }) },
    Product: { reviewCount: ({ brand }: { brand: { name: string } }) => (brand.name === 'b1' ? 7 : 0) },
    Review: { author: () => ({ id: 'a1', name: '张三' }) },
  },
);

const authors = new FixtureSubgraph('authors', `type Author @key(fields: "id") { id: ID! name: String! @shareable } type Query { author: Author }`, {
  Author: {
    __resolveReference: () => {
      throw new Error('the provided name makes this call needless');
    },
  },
});

describe('the directives of federation, through the gateway', () => {
  let gateway: FixtureGateway;
  beforeAll(async () => void (gateway = await FixtureGateway.start([catalogue, shipping, reviews, authors])));
  afterAll(() => gateway.stop());
  const data = async (query: string): Promise<unknown> => {
    const { body } = await gateway.query(query);
    expect(body.errors).toBeUndefined();
    return body.data;
  };

  test('@key single, with @external and @requires, over an @inaccessible field', async () => {
    expect(await data('{ product { id shippingCost } }')).toEqual({ product: { id: 'p1', shippingCost: 25 } });
  });

  test('@key compound and nested', async () => {
    expect(await data('{ products { reviewCount } }')).toEqual({ products: [{ reviewCount: 7 }] });
  });

  test('@key repeated: from one key over the owner to the other', async () => {
    expect(await data('{ bySku { reviewCount price shippingCost } }')).toEqual({ bySku: { reviewCount: 7, price: 5, shippingCost: 25 } });
    expect(seen).toContain('__typename,brand,sku');
  });

  test('@provides spares a call', async () => {
    expect(await data('{ review { author { name } } }')).toEqual({ review: { author: { name: '张三' } } });
  });

  test('@override moves a field, @shareable leaves it in both', async () => {
    expect(await data('{ product { stock unit } }')).toEqual({ product: { stock: 42, unit: '件' } });
  });

  test('@interfaceObject adds a field to every kind of an interface', async () => {
    expect(await data('{ media { __typename title views ... on Book { pages } } }')).toEqual({
      media: [{ __typename: 'Book', title: '书', views: 200, pages: 9 }],
    });
  });

  test('@inaccessible hides a field from clients', async () => {
    const { status, body } = await gateway.query('{ product { internalCost } }');
    expect([status, body.errors?.[0]?.extensions?.code]).toEqual([200, 'GRAPHQL_VALIDATION_FAILED']);
  });

  test('@tag and @composeDirective stand in the supergraph', () => {
    const supergraph = compose([catalogue, shipping, reviews, authors]);
    expect(supergraph).toMatch(/weight: Int .*@tag\(name: "logistics"\)/);
    expect(supergraph).toMatch(/price: Int .*@sensitive\(level: "L3"\)/);
  });
});
