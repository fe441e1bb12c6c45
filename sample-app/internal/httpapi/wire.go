package httpapi

import (
	"example.com/orders/api"
	"example.com/orders/internal/order"
)

func orderToWire(o order.Order) api.Order {
	items := make([]api.Item, len(o.Items))
	for i, item := range o.Items {
		items[i] = api.Item(item)
	}
	return api.Order{
		ID:         o.ID,
		Customer:   o.Customer,
		Items:      items,
		TotalCents: o.TotalCents(),
		Status:     o.Status.String(),
		CreatedAt:  o.CreatedAt,
		UpdatedAt:  o.UpdatedAt,
	}
}

func itemsFromWire(items []api.Item) []order.Item {
	converted := make([]order.Item, len(items))
	for i, item := range items {
		converted[i] = order.Item(item)
	}
	return converted
}
