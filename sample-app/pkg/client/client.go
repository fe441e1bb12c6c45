// Package client is the Go client of the orders API.
package client

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"example.com/orders/api"
)

// maxAnswer bounds what is read of one answer, in bytes.
const maxAnswer = 16 << 20

// Client talks to one server. It is safe for concurrent use.
type Client struct {
	base string
	http *http.Client
}

// New returns a client for the server at base, such as http://localhost:8080.
// A nil httpClient stands for http.DefaultClient.
func New(base string, httpClient *http.Client) (*Client, error) {
	parsed, err := url.Parse(base)
	if err != nil || parsed.Host == "" || (parsed.Scheme != "http" && parsed.Scheme != "https") {
		return nil, fmt.Errorf("server is %q: use a URL such as http://localhost:8080", base)
	}
	if httpClient == nil {
		httpClient = http.DefaultClient
	}
	return &Client{base: strings.TrimSuffix(base, "/"), http: httpClient}, nil
}

// Error is an answer other than 2xx.
type Error struct {
	StatusCode int
	Problem    api.Problem
}

func (e *Error) Error() string {
	text := fmt.Sprintf("server answered %d %s", e.StatusCode, http.StatusText(e.StatusCode))
	if e.Problem.Detail != "" {
		text += ": " + e.Problem.Detail
	}
	return text
}

// Ready returns nil when the server takes traffic.
func (c *Client) Ready(ctx context.Context) error {
	return c.do(ctx, http.MethodGet, "/readyz", nil, nil)
}

// Create places an order.
func (c *Client) Create(ctx context.Context, o api.NewOrder) (created api.Order, err error) {
	err = c.do(ctx, http.MethodPost, "/v1/orders", o, &created)
	return created, err
}

// Get returns one order.
func (c *Client) Get(ctx context.Context, id string) (found api.Order, err error) {
	err = c.do(ctx, http.MethodGet, orderPath(id), nil, &found)
	return found, err
}

// List returns orders, oldest first. An empty status means any, limit 0 the
// server's default.
func (c *Client) List(ctx context.Context, status string, limit int) ([]api.Order, error) {
	query := url.Values{}
	if status != "" {
		query.Set("status", status)
	}
	if limit != 0 {
		query.Set("limit", strconv.Itoa(limit))
	}
	var list api.OrderList
	err := c.do(ctx, http.MethodGet, "/v1/orders?"+query.Encode(), nil, &list)
	return list.Orders, err
}

// SetStatus moves an order to another status.
func (c *Client) SetStatus(ctx context.Context, id, status string) (moved api.Order, err error) {
	err = c.do(ctx, http.MethodPut, orderPath(id)+"/status", api.StatusChange{Status: status}, &moved)
	return moved, err
}

// Delete removes an order.
func (c *Client) Delete(ctx context.Context, id string) error {
	return c.do(ctx, http.MethodDelete, orderPath(id), nil, nil)
}

func orderPath(id string) string { return "/v1/orders/" + url.PathEscape(id) }

// do sends body as JSON when it is not nil, and reads the answer into target
// when that is not nil.
func (c *Client) do(ctx context.Context, method, path string, body, target any) error {
	var payload io.Reader
	if body != nil {
		encoded, err := json.Marshal(body)
		if err != nil {
			return fmt.Errorf("encode request: %w", err)
		}
		payload = bytes.NewReader(encoded)
	}
	request, err := http.NewRequestWithContext(ctx, method, c.base+path, payload)
	if err != nil {
		return err
	}
	if body != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	response, err := c.http.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer))
	if err != nil {
		return fmt.Errorf("read answer: %w", err)
	}
	if response.StatusCode < 200 || response.StatusCode > 299 {
		failure := &Error{StatusCode: response.StatusCode}
		// A proxy in between may answer something else than a problem; the status is enough then.
		_ = json.Unmarshal(answer, &failure.Problem)
		return failure
	}
	if target == nil {
		return nil
	}
	if err := json.Unmarshal(answer, target); err != nil {
		return fmt.Errorf("decode answer: %w", err)
	}
	return nil
}
