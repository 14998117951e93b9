import { expect } from 'chai';
import { allRoutes } from '../../../src/api/all-routes.ts';
import { permissionOf } from '../../../src/domain/access/permissions.ts';
import { isUnitPost } from '../../../src/domain/access/roles.ts';
import { isOfficePost } from '../../../src/domain/notice/posts.ts';

describe('an operation in which somebody acts', () => {
  it('is asked for at posts alone: an administrator has none, and would be answered 500', () => {
    const none = {} as never;
    const { routes } = allRoutes({ deps: none, commander: none, machine: [], health: none });
    const acting = routes.filter(({ acts }) => acts === true);
    expect(acting).to.have.length.above(10);
    const without = acting.flatMap(({ id }) =>
      Object.keys(permissionOf(id) ?? {})
        .filter((role) => !isOfficePost(role) && !isUnitPost(role))
        .map((role) => `${id} ${role}`),
    );
    expect(without).to.deep.equal([]);
  });
});
