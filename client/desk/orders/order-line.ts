import type { Order } from '../../../shared/rules/types.ts';
import { nameOf, t } from '../../i18n/index.ts';
import { targetNames } from '../targets.ts';

/** One line of what an order will do: `Raid: Anbar, Kirkuk (+1)`. */
export function orderLine(order: Order): string {
  if (order.use === 'bank') return t('desk.orders.line.bank');
  const boost = order.boost > 0 ? t('desk.orders.line.boost', { n: order.boost }) : '';
  if (order.use === 'event')
    return [
      order.target
        ? t('desk.orders.line.eventAt', { space: nameOf('space', order.target) })
        : t('desk.orders.line.event'),
      boost,
    ]
      .join(' ')
      .trim();
  const targets = targetNames(order.op, order.targets);
  return [t('desk.orders.line.operation', { op: nameOf('op', order.op), targets }), boost].join(' ').trim();
}
